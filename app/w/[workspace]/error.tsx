"use client";

import { Button } from "@/app/_ui/button";
import { ErrorState } from "@/app/_ui/states";

export default function DeskError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <>
      <h1>This page could not be shown</h1>
      <ErrorState
        title="Something failed on our side"
        requestId={error.digest}
        act={
          <Button look="primary" onClick={reset}>
            Try again
          </Button>
        }
      >
        What was saved before is still saved.
      </ErrorState>
    </>
  );
}
