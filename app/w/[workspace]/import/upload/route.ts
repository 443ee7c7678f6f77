import { deskAddress } from "@/app/_ui/sections";
import { mutation, refusalResponse } from "@/lib/auth/mutation";
import { site } from "@/lib/auth/site";
import { refuse } from "@/lib/model/result";
import { decodeBytes } from "@/lib/text/decode-bytes";
import { keepImport, largestInput } from "@/lib/workflow/check-import";

interface UploadContext {
  readonly params: Promise<{ workspace: string }>;
}

/** Takes one file of text and leads to its check. 400 when bytes are missing, 413 above 5 MB; nothing is stored but the kept input. */
export async function POST(request: Request, { params }: UploadContext): Promise<Response> {
  const { workspace } = await params;
  const kept = await mutation(workspace, async (actor, now) => {
    const declared = Number(request.headers.get("content-length"));
    // Some room for the form around the file.
    if (!Number.isFinite(declared) || declared > largestInput + 100_000)
      return refuse("too-large", { detail: "5 MB are the most at once" });
    const file = (await request.formData().catch(() => null))?.get("file");
    if (!(file instanceof File)) return refuse("invalid", { field: "file", detail: "Choose a file" });
    if (file.size > largestInput) return refuse("too-large", { detail: "5 MB are the most at once" });
    const content = decodeBytes(new Uint8Array(await file.arrayBuffer()));
    if (content === null)
      return refuse("invalid", { field: "file", detail: "The file is not text in an encoding we know" });
    const answers = { publisher: null, date: null, language: "en", separate: [], format: null };
    return keepImport(actor, { name: file.name.slice(0, 200), content, answers }, now);
  });
  if (!kept.ok) return refusalResponse(kept.error);
  return Response.redirect(new URL(deskAddress(workspace, "import", "check", kept.value), site().origin), 303);
}
