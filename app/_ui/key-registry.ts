"use client";

import { useEffect, useRef } from "react";

/** A key whose act is code in a client component; everything that has a button is better served by `keys` on the button. */
export interface KeyBinding {
  /** As in `nameOf`, with "|" between alternatives and a space within a sequence. */
  readonly keys: string;
  readonly label: string;
  readonly act: () => void;
}

const registered = new Set<{ readonly current: readonly KeyBinding[] }>();

/** Bindings of the components now on the page, the last mounted first. */
export function registeredKeys(): readonly KeyBinding[] {
  return [...registered].reverse().flatMap(({ current }) => current);
}

/** Keys that work while this component is on the page. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  useEffect(() => {
    registered.add(latest);
    return () => {
      registered.delete(latest);
    };
  }, []);
}
