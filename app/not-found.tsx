import type { Metadata } from "next";
import { LinkButton } from "./_ui/button";
import { NotFoundWords } from "./_ui/not-found-words";
import { PlainPage } from "./_ui/plain-page";

export const metadata: Metadata = { title: "Nothing here" };

export default function NotFound() {
  return (
    <PlainPage>
      <NotFoundWords />
      <LinkButton href="/">Go to the start</LinkButton>
    </PlainPage>
  );
}
