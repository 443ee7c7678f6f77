"use client";

import type { ReactNode } from "react";
import { announce } from "./announcer";
import { Button } from "./button";

/** Puts a text on the clipboard and says so; where the browser refuses, says that too. */
export function CopyButton({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      announce("Copied.");
    } catch {
      announce("The browser does not let this page write to the clipboard.", "assertive");
    }
  };
  return (
    <Button icon="copy" onClick={copy}>
      {children}
    </Button>
  );
}
