"use client";

import { type ComponentProps, useState } from "react";
import { Button } from "@/app/_ui/button";
import { Why } from "../../_triage/why";

/** Opens why a candidate reads as it does; drawn only when opened, since a long post has many. */
export function OpenWhy({ card }: ComponentProps<typeof Why>) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small look="quiet" aria-expanded={open} onClick={() => setOpen(!open)} data-why="">
        Why
      </Button>
      {open ? <Why card={card} /> : null}
    </>
  );
}
