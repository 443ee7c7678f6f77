import type { Metadata } from "next";
import { Section, Stack } from "@/app/_ui/stack";
import { requireActor } from "@/lib/auth/require-actor";
import { readDatabaseHealth, readJobCounts } from "@/lib/db/read/health";
import { scopeOf } from "@/lib/db/read/scope";
import { ENGINE_VERSION } from "@/lib/extract/index";
import { Facts } from "../_vocabulary/facts";
import { AdminHead } from "../admin-head";
import { JobTable } from "./job-table";

export const metadata: Metadata = { title: "Jobs and health" };

export default async function HealthPage({ params }: { readonly params: Promise<{ workspace: string }> }) {
  const actor = await requireActor((await params).workspace, "people.manage");
  const scope = scopeOf(actor);
  const [jobs, database] = await Promise.all([readJobCounts(scope), readDatabaseHealth(scope.client)]);
  const waiting = jobs.reduce((sum, job) => sum + job.waiting + job.working, 0);
  const failed = jobs.reduce((sum, job) => sum + job.failed, 0);
  return (
    <Stack gap="wide">
      <AdminHead actor={actor} current="health" meta={`${waiting} jobs open, ${failed} failed for good`} />
      <JobTable jobs={jobs} />
      <Section id="database" title="Database">
        <Facts
          facts={{
            PostgreSQL: database.version,
            "Works as": `${database.role}${database.unrestricted ? ", which could pass by every rule" : ""}`,
            Size: `${(database.bytes / 1_048_576).toFixed(1)} MiB`,
            Connections: String(database.connections),
            Migrations: `${database.migrations}, the last ${database.lastMigration}`,
            "Answered in": `${database.answeredInMs.toFixed(1)} ms`,
          }}
        />
      </Section>
      <Section id="engine" title="Engine">
        <Facts facts={{ Version: ENGINE_VERSION, Node: process.version }} />
      </Section>
    </Stack>
  );
}
