interface Commentable extends HTMLElement {
  words: Record<string, string>;
  commentable: boolean;
  mode: string;
  selected(): object | null;
}

/** The button that appears at a selected passage; the key "c" does the same. */
export class SelectionTools {
  private readonly box = document.createElement('div');
  private readonly button = document.createElement('button');
  private timer = 0;

  constructor(
    private readonly host: Commentable,
    act: () => void,
  ) {
    this.box.className = 'selection-tools';
    this.box.hidden = true;
    this.box.setAttribute('role', 'toolbar');
    this.box.dataset.skip = '';
    this.button.type = 'button';
    this.button.className = 'btn sm primary';
    // Pressing the button must not take the selection away before it is read.
    this.button.addEventListener('mousedown', (event) => event.preventDefault());
    this.button.addEventListener('click', act);
    this.box.append(this.button);
  }

  private readonly changed = () => {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.show(), 150);
  };

  connect(): void {
    this.host.append(this.box);
    document.addEventListener('selectionchange', this.changed);
  }

  disconnect(): void {
    document.removeEventListener('selectionchange', this.changed);
    window.clearTimeout(this.timer);
    this.box.remove();
  }

  hide(): void {
    this.box.hidden = true;
  }

  private show(): void {
    if (this.box.contains(document.activeElement)) {
      return;
    }
    const wanted = this.host.commentable && this.host.mode !== 'original' && this.host.selected() !== null;
    this.box.hidden = !wanted;
    if (!wanted) {
      return;
    }
    const key = document.createElement('kbd');
    key.textContent = 'c';
    this.button.replaceChildren(this.host.words.comment ?? '', key);
    this.box.setAttribute('aria-label', this.host.words.tools ?? '');
    const range = window.getSelection()!.getRangeAt(0);
    const lines = range.getClientRects();
    const last = lines[lines.length - 1] ?? range.getBoundingClientRect();
    const frame = this.host.getBoundingClientRect();
    const width = this.box.offsetWidth;
    const left = Math.min(Math.max(0, last.right - frame.left - width / 2), frame.width - width);
    this.box.style.left = `${left}px`;
    this.box.style.top = `${last.bottom - frame.top + 6}px`;
  }
}
