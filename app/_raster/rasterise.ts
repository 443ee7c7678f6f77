import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

/** Twice the pixels of the drawing, so that it stays sharp in print and on fine screens. */
const zoom = 2;
const weights = [400, 500, 700] as const;

// Found from where the command runs: a bundle has no folder of its own to look from.
const find = (name: string) => createRequire(path.join(process.cwd(), "package.json")).resolve(name);

let engine: Promise<{ readonly draw: (svg: string) => Uint8Array<ArrayBuffer> }> | null = null;

/** An SVG file as PNG, drawn in this process with the face the screens use; it loads nothing from outside and no fonts of the machine. */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  engine ??= start().catch((error: unknown) => {
    engine = null;
    throw error;
  });
  return (await engine).draw(svg);
}

async function start() {
  const [{ initWasm, Resvg }, wasm, ...fonts] = await Promise.all([
    import("@resvg/resvg-wasm"),
    readFile(find("@resvg/resvg-wasm/index_bg.wasm")),
    ...weights.map((weight) => readFile(find(`@fontsource/roboto/files/roboto-latin-${weight}-normal.woff2`))),
    ...weights.map((weight) => readFile(find(`@fontsource/roboto/files/roboto-latin-ext-${weight}-normal.woff2`))),
  ]);
  await initWasm(wasm);
  return {
    draw(svg: string): Uint8Array<ArrayBuffer> {
      const drawing = new Resvg(svg, {
        font: { fontBuffers: fonts, loadSystemFonts: false, defaultFontFamily: "Roboto", sansSerifFamily: "Roboto" },
        fitTo: { mode: "zoom", value: zoom },
      });
      const image = drawing.render();
      // Copied out before the engine's memory is given back.
      const png = new Uint8Array(image.asPng());
      image.free();
      drawing.free();
      return png;
    },
  };
}
