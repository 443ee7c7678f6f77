"use client";

import { type KeyboardEvent, type ReactNode, useRef } from "react";

interface GridKeysProps {
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** A box around a grid in which the arrow keys go from cell to cell, Home and End to the ends of a row; it scrolls sideways by itself. */
export function GridKeys({ label, className, children }: GridKeysProps) {
  const box = useRef<HTMLElement>(null);
  const move = (event: KeyboardEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[role="gridcell"]');
    const row = cell?.closest("tr");
    if (!cell || !row || !box.current || event.altKey || event.ctrlKey || event.metaKey) return;
    const rows = [...box.current.querySelectorAll("tbody tr")];
    const cells = cellsOf(row);
    const [down, across] = steps[event.key] ?? [0, 0];
    const ends = { Home: 0, End: cells.length - 1 }[event.key];
    if (down === 0 && across === 0 && ends === undefined) return;
    const column = ends ?? cells.indexOf(cell) + across;
    const next = rows[rows.indexOf(row) + down];
    const target = next && cellsOf(next)[column];
    if (!target) return;
    event.preventDefault();
    (target.querySelector<HTMLElement>("a") ?? target).focus();
  };
  return (
    <section
      ref={box}
      className={className}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard.
      tabIndex={0}
      onKeyDown={move}
    >
      {children}
    </section>
  );
}

function cellsOf(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('[role="gridcell"]')];
}
