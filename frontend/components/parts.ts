/** About two screens of text; the browser lays out only the parts that are near. */
const BLOCKS_A_PART = 40;
const USUAL_HEIGHT = 64;

/** Cuts a document's HTML into parts of some blocks; never right before a heading, whose margin would then grow. */
export function parts(html: string): HTMLElement[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  const found: HTMLElement[] = [];
  let open: Element[] = [];
  const close = () => {
    if (open.length > 0) {
      const part = document.createElement('div');
      part.className = 'doc-part';
      part.style.containIntrinsicBlockSize = `auto ${open.length * USUAL_HEIGHT}px`;
      part.append(...open);
      found.push(part);
      open = [];
    }
  };
  for (const element of [...template.content.children]) {
    if (open.length >= BLOCKS_A_PART && !/^H\d$/.test(element.tagName)) {
      close();
    }
    open.push(element);
  }
  close();
  return found;
}
