"use client";

import { useKeys } from "@/app/_ui/key-registry";

/** Left and right go from column to column; = makes the column one stands in the base. */
export function ColumnKeys() {
  useKeys([
    { keys: "ArrowRight", label: "Next column", act: () => step(1) },
    { keys: "ArrowLeft", label: "Previous column", act: () => step(-1) },
    { keys: "=", label: "Make this column the base", act: makeBase },
  ]);
  return null;
}

function heads(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-column] a")].filter(
    (link) => link.dataset.base === undefined,
  );
}

function step(by: 1 | -1): void {
  const all = heads();
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

// Outside any column the first that is not the base is meant.
function makeBase(): void {
  const column = document.activeElement?.closest("[data-column]") ?? document;
  column.querySelector<HTMLElement>("a[data-base]")?.click();
}
