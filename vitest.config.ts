import path from "node:path";
import { defineConfig } from "vitest/config";

// Neither UTC nor a whole hour off, so that a date that slips through a local clock shows itself.
process.env.TZ = "Asia/Kathmandu";

const databaseTests = ["test/db/**/*.test.ts", "test/workflow/**/*.test.ts", "test/app/**/*.test.ts"];

export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    env: { TZ: "Asia/Kathmandu" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: [...databaseTests, "test/browser/**"],
          maxWorkers: 2,
          // Generous: a busy machine is no fault of what is tested.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          sequence: { groupOrder: 1 },
          include: databaseTests,
          globalSetup: ["test/support/database-server.ts"],
          setupFiles: ["test/support/database.ts"],
          pool: "forks",
          maxWorkers: 2,
          isolate: true,
          hookTimeout: 60_000,
          testTimeout: 60_000,
        },
      },
    ],
    coverage: { provider: "v8", include: ["lib/**"], exclude: ["lib/db/generated/**"] },
  },
});
