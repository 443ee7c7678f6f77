"use client";

import { type ComponentProps, type ComponentType, useEffect, useState } from "react";
import type { ConflictDialog } from "./conflict-dialog";

type ConflictDialogProps = ComponentProps<typeof ConflictDialog>;

/** The dialog over theirs and yours, loaded by the first conflict: few forms ever meet one. Where it does not load it closes, and can be asked for again. */
export function ConflictDialogWhenOpen(props: ConflictDialogProps) {
  const [Shown, show] = useState<ComponentType<ConflictDialogProps> | null>(null);
  const { open, onClose } = props;
  const isMissing = open && !Shown;
  // biome-ignore lint/correctness/useExhaustiveDependencies: how it closes is another function with every drawing.
  useEffect(() => {
    if (isMissing) import("./conflict-dialog").then(({ ConflictDialog }) => show(() => ConflictDialog)).catch(onClose);
  }, [isMissing]);
  return Shown ? <Shown {...props} /> : null;
}
