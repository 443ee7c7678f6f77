"use client";

import type { ReactNode } from "react";
import { announce } from "./announcer";
import { Button } from "./button";

/** Puts the whole address of a path on the clipboard and says so; where the browser refuses, shows it to be copied by hand. */
export function ShareButton({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  const share = async () => {
    const address = new URL(path, window.location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      announce("The address is copied.");
    } catch {
      announce(`The browser does not let this page write to the clipboard. The address is ${address}`, "assertive");
    }
  };
  return (
    <Button icon="link" onClick={share}>
      {children}
    </Button>
  );
}
