import type { InputFile, ReadContext } from "../connector.ts";
import { folderOf, isBulk } from "./bulk.ts";
import { readHeaders } from "./format/headers.ts";
import { messagesOf } from "./messages.ts";
import type { OwnerSurvey } from "./owner-addresses.ts";

const mostMails = 3000;
const mostOfOneFile = 600;
const mostFiles = 1500;

/** Looks at the headers of some mails of every file to find the owner's addresses, before anything is told. */
export async function surveyOwner(
  survey: OwnerSurvey,
  files: readonly InputFile[],
  context: ReadContext,
): Promise<void> {
  let mails = 0;
  // Evenly over all files: folders of sent mail are few and may come last.
  const step = Math.max(1, Math.ceil(files.length / mostFiles));
  for (let i = 0; i < files.length && mails < mostMails; i += step) {
    const file = files[i]!;
    let ofFile = 0;
    try {
      for await (const { header } of messagesOf(file, () => false)) {
        context.signal?.throwIfAborted();
        const headers = readHeaders(header);
        survey.add(headers, folderOf(headers, file.path), isBulk(headers));
        mails += 1;
        ofFile += 1;
        if (ofFile >= mostOfOneFile) break;
      }
    } catch {
      // The reading itself meets the same failure and reports it.
      context.signal?.throwIfAborted();
    }
  }
}
