/**
 * Places in a document of blocks. An offset counts UTF-16 units of a block's own text, a line break as one; text in
 * elements with data-skip does not count. A cell of a table says in data-at where it begins in the text of its row.
 */
export interface Piece {
  node: Text | HTMLBRElement;
  start: number;
  length: number;
}

const LEFT_OUT = '[data-skip], [data-block]';
const CELL_BREAK = '\t';

export function blockOf(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>('[data-block]') ?? null;
}

/** The pieces of a block that count, in order, each with the offset at which it starts. */
export function pieces(block: HTMLElement): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches(LEFT_OUT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text || node instanceof HTMLBRElement) {
      const length = node instanceof Text ? node.data.length : 1;
      found.push({ node, start, length });
      start += length;
    } else if (node instanceof HTMLElement && node.dataset.at) {
      start = Number(node.dataset.at);
    }
  }
  return found;
}

/** The offset in its block of a point of the page. */
export function offsetOf(block: HTMLElement, container: Node, offset: number): number {
  const point = document.createRange();
  point.setStart(container, offset);
  let end = 0;
  for (const piece of pieces(block)) {
    if (piece.node === container) {
      return piece.start + offset;
    }
    if (point.comparePoint(piece.node, 0) >= 0) {
      return piece.start;
    }
    end = piece.start + piece.length;
  }
  return end;
}

/** The text of a range of a block, cells of a row parted by tabs. */
export function textOf(block: HTMLElement, from: number, to: number): string {
  let text = '';
  let at = 0;
  for (const piece of pieces(block)) {
    text += CELL_BREAK.repeat(Math.max(0, piece.start - at));
    text += piece.node instanceof Text ? piece.node.data : '\n';
    at = piece.start + piece.length;
  }
  return text.slice(from, to);
}

/** Wraps a range of a block into marks; `make` is called for each piece of text. */
export function wrap(block: HTMLElement, from: number, to: number, make: () => HTMLElement): HTMLElement[] {
  const made: HTMLElement[] = [];
  for (const piece of pieces(block)) {
    const start = Math.max(from, piece.start);
    const end = Math.min(to, piece.start + piece.length);
    if (start < end && piece.node instanceof Text) {
      let text = piece.node;
      if (start > piece.start) {
        text = text.splitText(start - piece.start);
      }
      if (end - start < text.data.length) {
        text.splitText(end - start);
      }
      const wrapper = make();
      text.replaceWith(wrapper);
      wrapper.append(text);
      made.push(wrapper);
    }
  }
  return made;
}

/** Takes the wrapper away and leaves its content as it was. */
export function unwrap(wrapper: HTMLElement): void {
  const parent = wrapper.parentNode;
  wrapper.replaceWith(...wrapper.childNodes);
  parent?.normalize();
}
