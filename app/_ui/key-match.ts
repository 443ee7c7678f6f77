/** What of a key event decides; `code` only where a modifier changes `key` (Alt+1 on some keyboards). */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The name of a key press as bindings write it: "a", "Shift+B", "?", "ArrowLeft", "Mod+Enter", "Alt+1"; null for a modifier alone. */
export function nameOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string | null {
  if (["Shift", "Control", "Alt", "Meta", "AltGraph", "Dead", "Process", "Unidentified"].includes(key)) return null;
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
  if (ctrlKey || metaKey) return altKey ? null : `Mod+${key.length === 1 ? key.toLowerCase() : key}`;
  if (altKey) return digit ? `Alt+${digit}` : null;
  if (key === " ") return shiftKey ? "Shift+Space" : "Space";
  const shifted = shiftKey && (key.length > 1 || /\p{L}/u.test(key));
  return shifted ? `Shift+${key.length === 1 ? key.toUpperCase() : key}` : key;
}

/** True for what may work inside a text field: chords and Escape, never a single character. */
export function worksWhileTyping(name: string): boolean {
  return name.startsWith("Mod+") || name.startsWith("Alt+") || name === "Escape";
}

/** The alternatives of a binding: "z|Backspace" has two; each may be a sequence ("g q"). */
export function alternatives(binding: string): readonly string[] {
  return binding === "|" ? [binding] : binding.split("|");
}

/** What a press does given the keys pressed just before: works a binding, begins a sequence, or nothing. */
export function follow(
  bindings: readonly string[],
  before: string | null,
  press: string,
): { readonly works: string | null; readonly begun: string | null } {
  const all = bindings.flatMap(alternatives);
  const sofar = before === null ? press : `${before} ${press}`;
  if (all.includes(sofar)) return { works: sofar, begun: null };
  if (all.some((binding) => binding.startsWith(`${sofar} `))) return { works: null, begun: sofar };
  return before === null ? { works: null, begun: null } : follow(bindings, null, press);
}
