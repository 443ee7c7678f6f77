import Link from "next/link";
import { deskAddress } from "@/app/_ui/sections";

interface HistoryLinkProps {
  readonly workspace: string;
  /** Id of the one thing whose history it is. */
  readonly subject: string;
  /** What to call it where the history of the thing stands here already. */
  readonly label?: string;
}

/** Goes to the workspace's history of one thing, where it can be filtered and downloaded. */
export function HistoryLink({ workspace, subject, label = "History" }: HistoryLinkProps) {
  return <Link href={`${deskAddress(workspace, "history")}?subject=${subject}`}>{label}</Link>;
}
