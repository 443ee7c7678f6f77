import { alternatives } from "./key-match";

/** A control that a key works, as found in the page, with the words of its button. */
export interface KeyTarget {
  readonly keys: string;
  readonly label: string;
  readonly element: HTMLElement;
}

/** Where keys work now: the open dialog if there is one, else the page. */
export function keyScope(): ParentNode {
  const open = document.querySelectorAll("dialog:modal");
  return open[open.length - 1] ?? document;
}

/** The controls in reach that name a key, those of the current row first. */
export function keyTargets(): readonly KeyTarget[] {
  const found = [...keyScope().querySelectorAll<HTMLElement>("[data-key]")].filter(inReach);
  const row = currentRow();
  const own = row ? found.filter((element) => row.contains(element)) : [];
  // In a list every row has the same keys; only the current row's count, or nobody's.
  const others = found.filter((element) => !element.closest("[data-row]"));
  return [...own, ...others].map((element) => ({
    keys: element.dataset.key ?? "",
    // Read when it is listed: a key press looks at all of them and says none of their words.
    get label() {
      return labelOf(element);
    },
    element,
  }));
}

function inReach(element: HTMLElement): boolean {
  if (element.matches(":disabled, [aria-disabled='true']")) return false;
  return element.dataset.keyAlways !== undefined || element.checkVisibility();
}

function labelOf(element: HTMLElement): string {
  const named = element.dataset.keyLabel ?? element.getAttribute("aria-label");
  if (named) return named;
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
  const copy = (label ?? element).cloneNode(true) as HTMLElement;
  for (const hint of copy.querySelectorAll("[data-key-hint]")) hint.remove();
  return copy.textContent?.trim() ?? "";
}

/** Does what the control is for: a text field gets the focus, anything else is pressed. */
export function work(element: HTMLElement): void {
  if (element.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=submit], [type=button])")) {
    element.focus();
    if (element instanceof HTMLInputElement) element.select();
    return;
  }
  if (element.matches("input")) element.focus();
  element.click();
}

/** The row of a list one stands in: it holds the focus, or was moved to last. */
export function currentRow(): HTMLElement | null {
  const focused = document.activeElement?.closest<HTMLElement>("[data-row]");
  return focused ?? keyScope().querySelector<HTMLElement>("[data-row][aria-current='true']");
}

/** Moves to the next (1) or previous (−1) row of the list in reach; false where there is none to go to. */
export function moveRow(by: 1 | -1): boolean {
  const list = currentRow()?.closest("[data-list]") ?? keyScope().querySelector("[data-list]");
  const rows = [...(list?.querySelectorAll<HTMLElement>("[data-row]") ?? [])].filter((row) => row.checkVisibility());
  const from = currentRow();
  const next = from ? rows[rows.indexOf(from) + by] : rows[by === 1 ? 0 : rows.length - 1];
  if (!next) return false;
  for (const row of rows) row.removeAttribute("aria-current");
  next.setAttribute("aria-current", "true");
  const door =
    next.querySelector<HTMLElement>("[data-row-door]") ??
    next.querySelector<HTMLElement>("a[href], button, summary") ??
    next;
  if (door === next) next.tabIndex = -1;
  door.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
  return true;
}

/** Whether a binding can be worked by this name. */
export function answersTo(binding: string, name: string): boolean {
  return alternatives(binding).includes(name);
}
