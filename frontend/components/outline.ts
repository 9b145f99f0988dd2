/** Follows the reading: marks the link of the section in view and leads its links into the document. */
export interface Outline {
  changed(): void;
  stop(): void;
}

const HEADINGS = ':is(h1, h2, h3, h4, h5, h6)[data-block]';
const PAUSE = 200;

/** The last of some elements below each other that begins above a line, or -1. */
function lastAbove(elements: ArrayLike<Element>, line: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elements[middle].getBoundingClientRect().top < line) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}

/** The first block below the top bar. Parts are asked first, as asking a block has its whole part laid out. */
export function firstInSight(body: HTMLElement): HTMLElement | undefined {
  const part = body.children[Math.max(0, lastAbove(body.children, 80))];
  const blocks = [...(part?.querySelectorAll<HTMLElement>('[data-block]') ?? [])];
  return blocks[Math.min(lastAbove(blocks, 80) + 1, blocks.length - 1)];
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
  /** The headings of each part. */
  let headings: HTMLElement[][] = [];
  let current = '';
  let timer = 0;

  const look = () => {
    timer = 0;
    const line = window.innerHeight / 3;
    let part = Math.max(0, lastAbove(body.children, line));
    let heading: HTMLElement | undefined = headings[part]?.[lastAbove(headings[part], line)];
    while (!heading && part > 0) {
      heading = headings[--part].at(-1);
    }
    const block = (heading ?? headings.flat()[0])?.dataset.block ?? '';
    if (block !== current) {
      current = block;
      document.querySelectorAll<HTMLElement>('a[data-goto]').forEach((link) => {
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
      headings = [...body.children].map((part) => [...part.querySelectorAll<HTMLElement>(HEADINGS)]);
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
