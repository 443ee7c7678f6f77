"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";

/** The button that sends its form; while the server has not answered it says so and cannot be pressed again. */
export function SubmitButton({
  pending = "Saving…",
  children,
  ...rest
}: ComponentProps<typeof Button> & { readonly pending?: string }) {
  const { pending: waiting } = useFormStatus();
  return (
    <Button
      {...rest}
      type="submit"
      aria-disabled={waiting || undefined}
      onClick={waiting ? (event) => event.preventDefault() : undefined}
    >
      {waiting ? pending : children}
    </Button>
  );
}
