interface Selectable extends HTMLElement {
  words: Record<string, string>;
  mode: string;
  selected(): object | null;
}

/** Something that can be done with a passage; its key does the same. */
interface Tool {
  word: string;
  key: string;
  offered: () => boolean;
  act: () => void;
}

/** The buttons that appear at a selected passage. */
export class SelectionTools {
  private readonly box = document.createElement('div');
  private timer = 0;

  constructor(
    private readonly host: Selectable,
    private readonly tools: Tool[],
  ) {
    this.box.className = 'selection-tools';
    this.box.hidden = true;
    this.box.setAttribute('role', 'toolbar');
    this.box.dataset.skip = '';
  }

  private button(tool: Tool): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn sm primary';
    const key = document.createElement('kbd');
    key.textContent = tool.key;
    button.append(this.host.words[tool.word] ?? '', key);
    // Pressing the button must not take the selection away before it is read.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', tool.act);
    return button;
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
    const offered = this.tools.filter((tool) => tool.offered());
    const wanted = offered.length > 0 && this.host.mode !== 'original' && this.host.selected() !== null;
    this.box.hidden = !wanted;
    if (!wanted) {
      return;
    }
    this.box.replaceChildren(...offered.map((tool) => this.button(tool)));
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
