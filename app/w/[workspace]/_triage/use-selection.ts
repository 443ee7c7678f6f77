import { type KeyboardEvent, useRef, useState } from "react";

/** Which rows are chosen, and how to choose more. Keys are those of the rows. */
export interface Selection {
  readonly chosen: ReadonlySet<string>;
  readonly toggle: (key: string, range: boolean) => void;
  readonly choose: (keys: readonly string[]) => void;
  /** Arrows move from row to row; with Shift they take the rows along. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Choosing rows of a grid by tick, by Shift and click, and by Shift and arrows from where one stands. */
export function useSelection(keys: readonly string[]): Selection {
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | null>(null);
  const between = (from: string, to: string) => {
    const [a, b] = [keys.indexOf(from), keys.indexOf(to)];
    return a < 0 || b < 0 ? [to] : keys.slice(Math.min(a, b), Math.max(a, b) + 1);
  };
  const toggle = (key: string, range: boolean) => {
    const from = anchor.current;
    if (range && from !== null) return choose(new Set([...chosen, ...between(from, key)]));
    anchor.current = key;
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    choose(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const target = event.target as HTMLElement;
    if (by === 0 || !target.matches("[data-row-door]")) return;
    event.preventDefault();
    const here = target.closest<HTMLElement>("[data-row]")?.dataset.row ?? "";
    const there = keys[keys.indexOf(here) + by];
    if (there === undefined) return;
    const door = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row]")]
      .find(({ dataset }) => dataset.row === there)
      ?.querySelector<HTMLElement>("[data-row-door]");
    door?.focus();
    if (!event.shiftKey) {
      anchor.current = there;
      return;
    }
    anchor.current ??= here;
    if (chosen.size === 0) anchor.current = here;
    choose(new Set(between(anchor.current, there)));
  };
  return { chosen, toggle, choose: (all) => choose(new Set(all)), onKeyDown };
}
