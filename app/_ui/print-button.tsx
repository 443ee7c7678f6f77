"use client";

import { Button } from "./button";

/** Prints the page as its print styles set it. */
export function PrintButton() {
  return (
    <Button icon="print" onClick={() => window.print()}>
      Print
    </Button>
  );
}
