import { deskAddress } from "@/app/_ui/sections";
import { Tabs } from "@/app/_ui/tabs";

interface QueueTabsProps {
  readonly workspace: string;
  readonly postId: string | null;
  readonly mine: boolean;
}

/** Whose queue: everyone's, or what is assigned to me. */
export function QueueTabs({ workspace, postId, mine }: QueueTabsProps) {
  const here = deskAddress(workspace, "queue");
  const address = (own: boolean) => {
    const query = new URLSearchParams({
      ...(postId ? { post: postId } : {}),
      ...(own ? { mine: "1" } : {}),
    }).toString();
    return query ? `${here}?${query}` : here;
  };
  return (
    <Tabs
      label="Whose"
      tabs={[
        { href: address(false), label: "Everyone’s", current: !mine },
        { href: address(true), label: "Assigned to me", current: mine },
      ]}
    />
  );
}
