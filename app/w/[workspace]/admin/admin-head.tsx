import type { ReactNode } from "react";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Tabs } from "@/app/_ui/tabs";
import type { Actor } from "@/lib/access/actor";
import { type Action, roleMay } from "@/lib/access/may";

/** The parts of administration; each with the act one needs to see it at all. */
const parts = {
  people: { label: "People", needs: "people.manage" },
  roles: { label: "Roles", needs: "workspace.read" },
  indicators: { label: "Indicators", needs: "workspace.read" },
  places: { label: "Places", needs: "workspace.read" },
  coverages: { label: "Coverages", needs: "workspace.read" },
  rates: { label: "Exchange rates", needs: "workspace.read" },
  scale: { label: "Rating scale", needs: "workspace.read" },
  "cross-checks": { label: "Cross-checks", needs: "workspace.waive-cross-checks" },
  health: { label: "Jobs and health", needs: "people.manage" },
} as const satisfies Record<string, { label: string; needs: Action }>;

interface AdminHeadProps {
  readonly actor: Actor;
  readonly current: keyof typeof parts;
  readonly meta: ReactNode;
  readonly acts?: ReactNode;
}

/** The head of every part of administration, with the parts this person can see beside each other. */
export function AdminHead({ actor, current, meta, acts }: AdminHeadProps) {
  const shown = Object.entries(parts).filter(([, { needs }]) => roleMay(actor.role, needs));
  return (
    <>
      <PageHeader
        title={parts[current].label}
        crumbs={[{ label: "Admin", href: deskAddress(actor.workspaceSlug, "admin") }, { label: parts[current].label }]}
        meta={meta}
        acts={acts}
      />
      <Tabs
        label="Parts of administration"
        tabs={shown.map(([key, { label }]) => ({
          href: deskAddress(actor.workspaceSlug, "admin", key),
          label,
          current: key === current,
        }))}
      />
    </>
  );
}
