// Telemetry would make name look-ups during a build; nothing here may call home.
process.env.NEXT_TELEMETRY_DISABLED = "1";

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  // The image optimizer is a server-side decoder of strangers' bytes; we show no pictures that need it.
  images: { unoptimized: true },
  serverExternalPackages: ["pg", "@node-rs/argon2", "pg-boss", "linkedom", "@resvg/resvg-wasm"],
};
