import type { ApiAppraisal, AppraiseBody } from "../api/schemas.ts";
import type { AppContext } from "../context.ts";
import { presentAppraisal } from "../present/appraisal.ts";
import type { Speaker } from "../present/speaker.ts";

/** Reads one note that is in no archive: pasted, selected, typed. Nothing of it is kept. */
export function appraiseNote(app: AppContext, note: AppraiseBody, speaker: Speaker): ApiAppraisal {
  const { text, network, language } = note;
  const appraisal = app.engine.appraise({ text, ...(network ? { network } : {}), ...(language ? { language } : {}) });
  return presentAppraisal(appraisal, speaker);
}
