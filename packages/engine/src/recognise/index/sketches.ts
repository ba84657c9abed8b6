import type { RememberedPerson } from "../../domain/recognition.ts";
import type { ProfileUrl } from "../facts/addresses.ts";
import { isOwn } from "../facts/signals.ts";
import type { PersonFile } from "../file.ts";
import {
  type FamilyPart,
  type FamilySide,
  type GivenPart,
  type GivenSide,
  sideOfFamily,
  sideOfGiven,
} from "../names/compare.ts";
import { familyOfKey, givenOfKey } from "../names/forms.ts";
import { glanceAtFamily, glanceAtGiven } from "../names/glance.ts";
import { createNameTable, createTexts, type NameTable, type Texts } from "../names/table.ts";
import { hashKey } from "../text/hash.ts";
import { familyPieceOf, markPiece, markPieces, mayHavePiece, pieceCells, soundPieceOf } from "../text/pieces.ts";

/** Kinds of what is known of work and places: employer, position, school, city. */
export type TraitKind = 0 | 1 | 2 | 3;

const formCells = 3;
const mostForms = 0xff;
const mostTraits = 0xfff;
const hasTraces = 1 << 20;
const hasSeen = 1 << 21;
const isConnected = 1 << 22;
const hasAddress = 1 << 23;
/** From this bit on: the sites a person has pages on. */
const firstSite = 24;
const mostSites = 8;

/**
 * A few numbers a person that tell what a full comparison could find at most, so that most candidates need none: a head, the
 * readings of the name (given name, surname, bits behind the best), what is known of work and places, letters of the addresses.
 */
export interface Sketches {
  readonly givens: NameTable<GivenPart, GivenSide>;
  readonly families: NameTable<FamilyPart, FamilySide>;
  /** Texts of each kind of trait. */
  readonly traits: readonly [company: Texts, position: Texts, school: Texts, city: Texts];
  add(slot: number, person: RememberedPerson, file: PersonFile): void;
  /** Where a person's numbers begin; for the functions below. */
  at(slot: number): number;
  forms(at: number): number;
  given(at: number, form: number): number;
  family(at: number, form: number): number;
  bits(at: number, form: number): number;
  traitCount(at: number): number;
  /** `4 * number + kind`. */
  trait(at: number, index: number): number;
  /** Whether a person may have a page on one of some sites ({@link sitesOf}); sometimes yes where they have none. */
  mayHavePage(at: number, sites: number): boolean;
  hasTraces(at: number): boolean;
  /** Whether anybody was seen together with the person. */
  hasSeen(at: number): boolean;
  isConnected(at: number): boolean;
  /** Whether an address of the person's own is known. */
  hasAddress(at: number): boolean;
  /** Whether addresses or pages may have a piece of text; sometimes yes where they have not. */
  mayContain(at: number, piece: number): boolean;
  readonly bytes: number;
}

/** The sites of pages, as bits. */
export function sitesOf(urls: readonly ProfileUrl[]): number {
  let sites = 0;
  for (const { host } of urls) sites |= 1 << (firstSite + ((hashKey("site", host) >>> 0) % mostSites));
  return sites;
}

export function createSketches(): Sketches {
  const givens = createNameTable({ read: givenOfKey, look: glanceAtGiven, sideOf: sideOfGiven });
  const families = createNameTable({ read: familyOfKey, look: glanceAtFamily, sideOf: sideOfFamily });
  const traits = [createTexts(), createTexts(), createTexts(), createTexts()] as const;
  let starts = new Int32Array(1024);
  let cells = new Int32Array(8192);
  let floats = new Float32Array(cells.buffer);
  let used = 0;

  const reserve = (slot: number, more: number): void => {
    if (slot >= starts.length) {
      const longer = new Int32Array(Math.max(slot + 1, Math.ceil(starts.length * 1.5)));
      longer.set(starts);
      starts = longer;
    }
    if (used + more > cells.length) {
      const longer = new Int32Array(Math.max(used + more, Math.ceil(cells.length * 1.5)));
      longer.set(cells);
      cells = longer;
      floats = new Float32Array(cells.buffer);
    }
  };
  const formsAt = (at: number): number => cells[at]! & 0xff;
  const traitsAt = (at: number): number => (cells[at]! >>> 8) & 0xfff;

  return {
    givens,
    families,
    traits,
    add(slot, person, file) {
      const forms = file.forms.slice(0, mostForms);
      const kinds = [file.companies.map((company) => company.key), file.positions, file.schools, file.cities];
      const all = kinds
        .flatMap((values, kind) => values.map((value) => 4 * traits[kind as TraitKind].numberOf(value) + kind))
        .slice(0, mostTraits);
      reserve(slot, 1 + forms.length * formCells + all.length + pieceCells);
      starts[slot] = used;
      cells[used++] =
        forms.length |
        (all.length << 8) |
        (file.traceText === "" ? 0 : hasTraces) |
        ((person.with?.length ?? 0) > 0 ? hasSeen : 0) |
        (person.connectedOn ? isConnected : 0) |
        (file.addresses.some(isOwn) ? hasAddress : 0) |
        sitesOf(file.urls);
      for (const form of forms) {
        cells[used++] = givens.numberOf(form.givenKey);
        cells[used++] = families.numberOf(form.familyKey);
        floats[used++] = form.bits;
      }
      for (const trait of all) cells[used++] = trait;
      if (file.traceText === "") return;
      cells.fill(0, used, used + pieceCells);
      for (const run of file.traceText.trimStart().split(" ")) {
        markPieces(run, cells, used);
        markPiece(soundPieceOf(run), cells, used);
      }
      for (const form of file.traceForms) {
        for (const word of form.family) markPiece(familyPieceOf(word), cells, used);
      }
      used += pieceCells;
    },
    at: (slot) => starts[slot]!,
    forms: formsAt,
    given: (at, form) => cells[at + 1 + form * formCells]!,
    family: (at, form) => cells[at + 2 + form * formCells]!,
    bits: (at, form) => floats[at + 3 + form * formCells]!,
    traitCount: traitsAt,
    trait: (at, index) => cells[at + 1 + formsAt(at) * formCells + index]!,
    mayHavePage: (at, sites) => (cells[at]! & sites) !== 0,
    hasTraces: (at) => (cells[at]! & hasTraces) !== 0,
    hasSeen: (at) => (cells[at]! & hasSeen) !== 0,
    hasAddress: (at) => (cells[at]! & hasAddress) !== 0,
    isConnected: (at) => (cells[at]! & isConnected) !== 0,
    mayContain: (at, piece) =>
      (cells[at]! & hasTraces) !== 0 && mayHavePiece(piece, cells, at + 1 + formsAt(at) * formCells + traitsAt(at)),
    get bytes() {
      return starts.byteLength + cells.byteLength + givens.bytes + families.bytes;
    },
  };
}
