"use client";

import { Button } from "./_ui/button";
import { PlainPage } from "./_ui/plain-page";
import { ErrorState } from "./_ui/states";

export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <PlainPage>
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
    </PlainPage>
  );
}
