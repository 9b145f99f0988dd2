/** Follows the reading: marks the link of the section in view and leads its links into the document. */
export interface Outline {
  changed(): void;
  stop(): void;
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const PAUSE = 200;

/** The index of the first element whose lower edge is below the top bar; they stand below each other. */
export function firstInSight(elements: HTMLElement[]): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elements[middle].getBoundingClientRect().bottom > 80) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

/** Scrolls the outline only, never the page. */
function keepInSight(link: HTMLElement): void {
  const box = link.closest('nav');
  if (box && box.scrollHeight > box.clientHeight) {
    const top = link.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
    box.scrollTop = top - box.clientHeight / 2;
  }
}

export function follow(host: HTMLElement, body: HTMLElement, tell: (block: string) => void): Outline {
  let headings: HTMLElement[] = [];
  let current = '';
  let timer = 0;

  const look = () => {
    timer = 0;
    let low = 0;
    let high = headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (headings[middle].getBoundingClientRect().top < window.innerHeight / 3) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    const block = headings[Math.max(0, low - 1)]?.dataset.block ?? '';
    if (block !== current) {
      current = block;
      document.querySelectorAll<HTMLElement>('a[data-goto]').forEach((link) => {
        link.toggleAttribute('data-on', link.dataset.goto === block);
        if (link.dataset.goto === block) {
          link.setAttribute('aria-current', 'location');
          keepInSight(link);
        } else {
          link.removeAttribute('aria-current');
        }
      });
      tell(block);
    }
  };
  const scrolled = () => {
    timer ||= window.setTimeout(look, PAUSE);
  };
  const clicked = (event: MouseEvent) => {
    const link = (event.target as Element | null)?.closest?.<HTMLElement>('a[data-goto]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      event.stopPropagation();
      (host as HTMLElement & { scrollToBlock(id: string): void }).scrollToBlock(link.dataset.goto!);
    }
  };
  document.addEventListener('scroll', scrolled, { passive: true, capture: true });
  document.addEventListener('click', clicked, { capture: true });
  return {
    changed() {
      headings = [...body.querySelectorAll<HTMLElement>(HEADINGS)].filter((heading) => heading.dataset.block);
      current = '';
      scrolled();
    },
    stop() {
      window.clearTimeout(timer);
      document.removeEventListener('scroll', scrolled, { capture: true });
      document.removeEventListener('click', clicked, { capture: true });
    },
  };
}
