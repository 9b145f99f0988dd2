import { firstInSight, follow, Outline } from './outline';
import { parts } from './parts';
import { blockOf, offsetOf, textOf, unwrap, wrap } from './passage';
import { SelectionTools } from './selection-tools';

interface Mark {
  id: string;
  startBlock: string;
  startOffset: number;
  endBlock: string;
  endOffset: number;
  style: string;
}

const STOPS = 'ins, del, mark[data-mark]';
const HIDDEN: Record<string, string> = { original: 'ins', result: 'del' };
/** How long marks are drawn before the browser may paint again, in milliseconds. */
const SLICE = 12;

/** A document of blocks in the page itself, with passages that can be chosen, marked and walked through. */
class GremiumDocument extends HTMLElement {
  words: Record<string, string> = {};
  commentable = false;
  editable = false;

  private readonly body = document.createElement('div');
  private readonly tools = new SelectionTools(this, [
    { word: 'comment', key: 'c', offered: () => this.commentable, act: () => this.comment() },
    { word: 'edit', key: 'e', offered: () => this.editable, act: () => this.edit() },
  ]);
  private blocks: HTMLElement[] = [];
  private order = new Map<string, number>();
  private wished: Mark[] = [];
  private drawn = new Map<string, { key: string; parts: HTMLElement[] }>();
  private open = '';
  private waiting: Mark[] = [];
  private drawing = 0;
  private outline?: Outline;

  set html(html: string) {
    this.body.replaceChildren(...parts(html ?? ''));
    this.blocks = [...this.body.querySelectorAll<HTMLElement>('[data-block]')];
    this.order = new Map(this.blocks.map((block, index) => [block.dataset.block!, index]));
    this.blocks.forEach((block, index) => (block.tabIndex = index === 0 ? 0 : -1));
    this.drawn.clear();
    this.draw();
    this.outline?.changed();
  }

  set marks(marks: Mark[]) {
    this.wished = marks ?? [];
    this.draw();
  }

  set active(id: string) {
    this.open = id ?? '';
    this.drawn.forEach((mark, key) => mark.parts.forEach((part) => part.classList.toggle('on', key === this.open)));
  }

  set mode(mode: string) {
    this.dataset.mode = mode;
  }

  get mode(): string {
    return this.dataset.mode ?? '';
  }

  connectedCallback(): void {
    this.body.className = 'doc-body';
    this.append(this.body);
    this.body.addEventListener('click', this.onClick);
    this.body.addEventListener('keydown', this.onKeyInside);
    this.body.addEventListener('focusin', this.onFocus);
    document.addEventListener('keydown', this.onKey);
    this.tools.connect();
    this.outline = follow(this, this.body, (block) => this.tell('section-in-view', { block }));
  }

  disconnectedCallback(): void {
    this.body.removeEventListener('click', this.onClick);
    this.body.removeEventListener('keydown', this.onKeyInside);
    this.body.removeEventListener('focusin', this.onFocus);
    document.removeEventListener('keydown', this.onKey);
    window.clearTimeout(this.drawing);
    this.tools.disconnect();
    this.outline?.stop();
  }

  scrollToBlock(id: string): void {
    const block = this.blocks[this.order.get(id) ?? -1];
    block?.scrollIntoView({ block: 'start' });
    block?.focus({ preventScroll: true });
  }

  scrollToMark(id: string): void {
    this.drawSome(Infinity);
    this.drawn.get(id)?.parts[0]?.scrollIntoView({ block: 'center' });
  }

  /** Draws slice by slice, so that a thousand marks do not hold up the first reading. */
  private draw(): void {
    const wished = new Map(this.wished.map((mark) => [mark.id, mark]));
    this.drawn.forEach((mark, id) => {
      const now = wished.get(id);
      if (!now || JSON.stringify(now) !== mark.key) {
        mark.parts.forEach(unwrap);
        this.drawn.delete(id);
      }
    });
    this.waiting = this.wished.filter((mark) => !this.drawn.has(mark.id));
    window.clearTimeout(this.drawing);
    this.drawSome(performance.now() + SLICE);
  }

  private drawSome(until: number): void {
    while (this.waiting.length > 0 && performance.now() < until) {
      const mark = this.waiting.shift()!;
      this.drawn.set(mark.id, { key: JSON.stringify(mark), parts: this.drawOne(mark) });
    }
    if (this.waiting.length > 0) {
      this.drawing = window.setTimeout(() => this.drawSome(performance.now() + SLICE));
    }
  }

  private drawOne(mark: Mark): HTMLElement[] {
    const first = this.order.get(mark.startBlock);
    const last = this.order.get(mark.endBlock);
    if (first === undefined || last === undefined) {
      return [];
    }
    return this.blocks.slice(first, last + 1).flatMap((block, index) => {
      const from = index === 0 ? mark.startOffset : 0;
      const to = first + index === last ? mark.endOffset : Number.MAX_SAFE_INTEGER;
      return wrap(block, from, to, () => {
        const element = document.createElement('mark');
        element.dataset.mark = mark.id;
        element.className = `${mark.style} ${mark.id === this.open ? 'on' : ''}`.trim();
        element.tabIndex = -1;
        return element;
      });
    });
  }

  private readonly onClick = (event: Event) => {
    const mark = (event.target as Element).closest<HTMLElement>('mark[data-mark]');
    if (mark && window.getSelection()?.isCollapsed !== false) {
      this.tell('mark-clicked', { id: mark.dataset.mark });
    }
  };

  private readonly onFocus = (event: Event) => {
    const block = blockOf(event.target as Node);
    if (block && block.tabIndex !== 0) {
      this.body.querySelectorAll<HTMLElement>('[data-block][tabindex="0"]').forEach((other) => (other.tabIndex = -1));
      block.tabIndex = 0;
    }
  };

  private readonly onKeyInside = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const mark = target.closest<HTMLElement>('mark[data-mark]');
    if (event.key === 'Enter' && mark) {
      event.preventDefault();
      this.tell('mark-clicked', { id: mark.dataset.mark });
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const block = blockOf(target);
    if (step && block && target === block && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey) {
      const next = this.blocks[this.blocks.indexOf(block) + step];
      if (next) {
        event.preventDefault();
        next.focus();
      }
    }
  };

  private readonly onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || elsewhere(event)) {
      return;
    }
    if (event.key === 'n' || event.key === 'p') {
      event.preventDefault();
      this.walk(event.key === 'n');
    } else if (event.key === 'c' && this.commentable) {
      event.preventDefault();
      this.comment();
    } else if (event.key === 'e' && this.editable) {
      event.preventDefault();
      this.edit();
    }
  };

  /** The block in which the selection begins, else the focused one. */
  private edit(): void {
    const block = this.selected()?.startBlock ?? blockOf(document.activeElement)?.dataset.block;
    if (block) {
      this.tell('block-edit', { block });
      this.tools.hide();
    } else {
      firstInSight(this.body)?.focus();
    }
  }

  /** The selected passage, else the focused block; without either, the first block in sight gets the focus. */
  private comment(): void {
    if (!this.commentable) {
      return;
    }
    const passage = this.mode === 'original' ? null : this.selected();
    const block = blockOf(document.activeElement);
    if (passage) {
      this.tell('passage-selected', passage);
      this.tools.hide();
    } else if (block && this.contains(block)) {
      this.tell('block-chosen', { block: block.dataset.block });
    } else {
      firstInSight(this.body)?.focus();
    }
  }

  selected(): Record<string, unknown> | null {
    const selection = window.getSelection();
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) {
      return null;
    }
    const range = selection.getRangeAt(0);
    const start = blockOf(range.startContainer);
    let end = blockOf(range.endContainer);
    if (!start || !end || !this.contains(start) || !this.contains(end)) {
      return null;
    }
    const startOffset = offsetOf(start, range.startContainer, range.startOffset);
    let endOffset = offsetOf(end, range.endContainer, range.endOffset);
    if (endOffset === 0 && end !== start) {
      // A triple click reaches to the very beginning of the next block.
      end = this.blocks[this.blocks.indexOf(end) - 1];
      endOffset = offsetOf(end, end, end.childNodes.length);
    }
    if (start === end && startOffset === endOffset) {
      return null;
    }
    const from = this.blocks.indexOf(start);
    const text = this.blocks
      .slice(from, this.blocks.indexOf(end) + 1)
      .map((block) => textOf(block, block === start ? startOffset : 0, block === end ? endOffset : Infinity))
      .join('\n');
    return { startBlock: start.dataset.block, startOffset, endBlock: end.dataset.block, endOffset, text };
  }

  private walk(forward: boolean): void {
    this.drawSome(Infinity);
    const stops = this.stops();
    const here = stops.indexOf(document.activeElement as HTMLElement);
    let next = stops[here + (forward ? 1 : -1)];
    if (here < 0) {
      const block = firstInSight(this.body);
      const past = stops.findIndex((stop) => isBehind(stop, block));
      next = stops[forward ? past : (past < 0 ? stops.length : past) - 1];
    }
    if (next) {
      next.tabIndex = -1;
      next.scrollIntoView({ block: 'center' });
      next.focus({ preventScroll: true });
    }
  }

  /** Changes and marks that can be seen; what stands together is one stop. */
  private stops(): HTMLElement[] {
    const seen = new Set<string>();
    return [...this.body.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => {
      const before = stop.previousSibling;
      const id = stop.dataset.mark;
      const again = id !== undefined && seen.has(id);
      if (id !== undefined) {
        seen.add(id);
      }
      const beside = id === undefined && before instanceof HTMLElement && before.matches(STOPS);
      const inside = stop.parentElement?.closest(STOPS) != null;
      return !again && !beside && !inside && !stop.matches(HIDDEN[this.mode] ?? 'nothing');
    });
  }

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function isBehind(stop: HTMLElement, block: HTMLElement | undefined): boolean {
  return !block || (block.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether a key belongs to a field or a dialog. */
function elsewhere(event: KeyboardEvent): boolean {
  const field = 'input, textarea, select, [contenteditable="true"], [role="textbox"]';
  const inField = event.composedPath().some((node) => node instanceof Element && node.matches(field));
  return inField || document.querySelector('vaadin-dialog[opened]') !== null;
}

customElements.define('gremium-document', GremiumDocument);
