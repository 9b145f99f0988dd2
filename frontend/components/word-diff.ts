/** The difference of two short texts in whole words, for showing a proposed wording while it is typed. */
export interface Edit {
  /** Where the edit stands in the new text, and how much of it is inserted. */
  from: number;
  to: number;
  /** What of the old text is gone there. */
  deleted: string;
}

interface Word {
  /** The word with the spaces that follow it. */
  text: string;
  /** What counts when words are compared. */
  core: string;
}

/** Above this many comparisons the texts are shown as replaced as a whole between their common ends. */
const LIMIT = 4_000_000;

function words(text: string): Word[] {
  return (text.match(/\n|[^\s]+[^\S\n]*|[^\S\n]+/gu) ?? []).map((word) => ({
    text: word,
    core: word === '\n' ? word : word.trim(),
  }));
}

/** For each old word the index of the same word in the new text, or -1. */
function matches(before: Word[], after: Word[]): Int32Array {
  const found = new Int32Array(before.length).fill(-1);
  let start = 0;
  while (start < before.length && start < after.length && before[start].core === after[start].core) {
    found[start] = start;
    start++;
  }
  let endBefore = before.length;
  let endAfter = after.length;
  while (endBefore > start && endAfter > start && before[endBefore - 1].core === after[endAfter - 1].core) {
    found[--endBefore] = --endAfter;
  }
  const rows = endBefore - start;
  const columns = endAfter - start;
  if (rows === 0 || columns === 0 || rows * columns > LIMIT) {
    return found;
  }
  const width = columns + 1;
  const longest = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      longest[i * width + j] =
        before[start + i].core === after[start + j].core
          ? longest[(i + 1) * width + j + 1] + 1
          : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (before[start + i].core === after[start + j].core) {
      found[start + i++] = start + j++;
    } else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
      i++;
    } else {
      j++;
    }
  }
  return found;
}

/** Lets go of a single short word that stands alone between two edits: it only makes them harder to read. */
function joinAcrossIslands(before: Word[], found: Int32Array): void {
  const anywhere = Array.from(found);
  for (let i = 1; i < before.length - 1; i++) {
    const alone = anywhere[i] >= 0 && anywhere[i - 1] < 0 && anywhere[i + 1] < 0;
    if (alone && before[i].core.length <= 3 && before[i].core !== '\n') {
      found[i] = -1;
    }
  }
}

export function difference(before: string, after: string): Edit[] {
  const old = words(before);
  const now = words(after);
  const found = matches(old, now);
  joinAcrossIslands(old, found);
  const edits: Edit[] = [];
  let position = 0;
  let i = 0;
  let j = 0;
  const next = (from: number): number => {
    let at = from;
    while (at < old.length && found[at] < 0) {
      at++;
    }
    return at;
  };
  while (i < old.length || j < now.length) {
    if (i < old.length && found[i] === j) {
      position += now[j].text.length;
      i++;
      j++;
      continue;
    }
    const until = next(i);
    const untilNow = until < old.length ? found[until] : now.length;
    const deleted = old.slice(i, until).map((word) => word.text).join('');
    const inserted = now.slice(j, untilNow).map((word) => word.text).join('');
    edits.push({ from: position, to: position + inserted.length, deleted });
    position += inserted.length;
    i = until;
    j = untilNow;
  }
  return edits;
}
