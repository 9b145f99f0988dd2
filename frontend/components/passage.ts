/**
 * Places in a document of blocks. An offset counts UTF-16 units of a block's own text, a line break as one; text in
 * <del> and in elements with data-skip does not count.
 */
export interface Place {
  block: string;
  offset: number;
}

export interface Piece {
  node: Text | HTMLBRElement;
  start: number;
  length: number;
}

const LEFT_OUT = 'del, [data-skip]';

export function blockOf(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>('[data-block]') ?? null;
}

/** The pieces of a block that count, in order, each with the offset at which it starts. */
export function pieces(block: HTMLElement): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node instanceof Text || node instanceof HTMLBRElement) {
      return NodeFilter.FILTER_ACCEPT;
    }
    const element = node as Element;
    const foreign = element.matches(LEFT_OUT) || element.hasAttribute('data-block');
    return foreign ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node instanceof Text ? node.data.length : 1;
    found.push({ node: node as Text | HTMLBRElement, start, length });
    start += length;
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

/** The text of a range of a block, as far as it counts. */
export function textOf(block: HTMLElement, from: number, to: number): string {
  return pieces(block)
    .map((piece) => (piece.node instanceof Text ? piece.node.data : '\n').slice(
      Math.max(0, from - piece.start),
      Math.max(0, to - piece.start),
    ))
    .join('');
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
