import Link from "next/link";
import { deskAddress } from "@/app/_ui/sections";

interface FoundProps {
  readonly workspace: string;
  readonly place: "claims" | "posts" | "sources";
  readonly found: readonly { readonly id: string; readonly words: string }[];
}

/** What one kind of thing has for the words searched, or that it has nothing. */
export function Found({ workspace, place, found }: FoundProps) {
  if (found.length === 0) return <p>Nothing found.</p>;
  return (
    <ul>
      {found.map(({ id, words }) => (
        <li key={id}>
          <Link href={deskAddress(workspace, place, id)}>{words}</Link>
        </li>
      ))}
    </ul>
  );
}
