/** Who is asking, from the owner's own memory. */

/** A person of the memory, as the index needs them. Dates are ISO 8601 days or months. */
export interface RememberedPerson {
  readonly id: string;
  /** Every name any record shows, most recent first; may be empty. */
  readonly names: readonly string[];
  readonly given?: string;
  readonly family?: string;
  readonly formerNames?: readonly string[];
  readonly emails?: readonly string[];
  readonly profileUrls?: readonly string[];
  readonly handles?: readonly string[];
  readonly companies?: readonly string[];
  readonly positions?: readonly string[];
  readonly schools?: readonly string[];
  readonly cities?: readonly string[];
  readonly connectedOn?: string;
  readonly seen?: { readonly first?: string; readonly last?: string; readonly count?: number };
  /** Ids of persons seen in the same threads and meetings. */
  readonly with?: readonly string[];
}

/** What a request shows of the one who asks. */
export interface RecognitionQuery {
  readonly id: string;
  /** ISO 8601 day of the request. */
  readonly date?: string;
  readonly channel?: string;
  readonly displayName?: string;
  readonly headline?: string;
  readonly company?: string;
  readonly school?: string;
  readonly city?: string;
  readonly email?: string;
  readonly profileUrl?: string;
  readonly handle?: string;
  /** Names of common acquaintances, or of the others on the mail or meeting. */
  readonly mutuals?: readonly string[];
  readonly mutualCount?: number;
}

/** One piece of evidence for or against a candidate. `bits` is log2 of the likelihood ratio. */
export interface Evidence {
  /** `name/same-given`, `employer/same`, `address/same`, `surname/changed`, `acquaintances/seen-together`... */
  readonly id: string;
  readonly bits: number;
  /** Plain values for the words of the evidence: the employer's name, acquaintances, a date. */
  readonly facts?: Readonly<Record<string, string | number | readonly string[]>>;
}

export interface Candidate {
  readonly personId: string;
  /** 0 to 1: how likely this record is of the one who asks. */
  readonly probability: number;
  readonly evidence: readonly Evidence[];
}

/** `known`: from 0.95, say it. `unsure`: from 0.5, ask the owner. `none`: stay quiet. */
export type RecognitionBand = "known" | "unsure" | "none";

export interface Recognition {
  /** Most probable first; only those worth showing. */
  readonly candidates: readonly Candidate[];
  readonly band: RecognitionBand;
}
