import { liveSources } from "@entregent/live";
import type { CommandSpec, OptionSpec } from "../spec.ts";

const networks = [
  "linkedin",
  "xing",
  "viadeo",
  "facebook",
  "instagram",
  "x",
  "mastodon",
  "xmpp",
  "email",
  "other",
] as const;
const actions = ["accept", "accept-limited", "ask", "decline", "lapse", "report"] as const;

const network: OptionSpec = { name: "network", value: "NETWORK", choices: networks };
const json: OptionSpec = { name: "json" };
const jsonl: OptionSpec = { name: "jsonl" };
const noteLanguage: OptionSpec = { name: "language", value: "CODE" };

/** What the kinds of account ask for, but for secrets: those are never on a command line, where others could see them. */
const accountOptions: readonly OptionSpec[] = [
  ...new Set(liveSources.flatMap(({ fields }) => fields.filter(({ secret }) => !secret).map(({ name }) => name))),
].map((name) => ({ name, value: name.toUpperCase() }));

/** Options every command has. */
export const commonOptions: readonly OptionSpec[] = [
  { name: "home", value: "FOLDER" },
  { name: "lang", value: "LANG", choices: ["en", "fr"] },
];

/** Every command, in the order of the help. A new one is an entry here, a file beside this one, and its words. */
export const commands: readonly CommandSpec[] = [
  {
    name: "start",
    arguments: [],
    options: [{ name: "port", short: "p", value: "PORT" }, { name: "no-open" }],
    load: () => import("./start.ts"),
  },
  {
    name: "import",
    arguments: [{ name: "path", optional: true, many: true }],
    options: [{ name: "sample" }, { name: "first-mail" }, json],
    load: () => import("./import.ts"),
  },
  {
    name: "connect",
    arguments: [{ name: "source", choices: liveSources.map(({ id }) => id) }],
    options: [...accountOptions, { name: "label", value: "NAME" }, json],
    load: () => import("./connect.ts"),
  },
  {
    name: "accounts",
    arguments: [],
    options: [{ name: "pause", value: "ACCOUNT" }, { name: "resume", value: "ACCOUNT" }, json],
    load: () => import("./accounts.ts"),
  },
  {
    name: "sync",
    arguments: [{ name: "account", optional: true }],
    options: [json],
    load: () => import("./sync.ts"),
  },
  { name: "disconnect", arguments: [{ name: "account" }], options: [], load: () => import("./disconnect.ts") },
  {
    name: "sources",
    arguments: [
      { name: "what", optional: true, choices: ["list", "steps", "problems"] },
      { name: "which", optional: true },
    ],
    options: [json],
    load: () => import("./sources.ts"),
  },
  {
    name: "requests",
    arguments: [],
    options: [
      { name: "view", value: "VIEW", choices: ["open", "decided", "all"] },
      network,
      { name: "advised", value: "ACTION", choices: actions },
      { name: "search", value: "WORDS" },
      { name: "sent" },
      { name: "limit", value: "NUMBER" },
      json,
    ],
    load: () => import("./requests.ts"),
  },
  { name: "show", arguments: [{ name: "request" }], options: [json], load: () => import("./show.ts") },
  {
    name: "decide",
    arguments: [
      { name: "action", choices: actions },
      { name: "request", many: true },
    ],
    options: [
      { name: "reply", value: "TEXT" },
      { name: "circle", value: "NAME", many: true },
      { name: "there" },
      { name: "lists" },
      { name: "new-lists" },
      { name: "note", value: "TEXT" },
      json,
    ],
    load: () => import("./decide.ts"),
  },
  {
    name: "follow-up",
    arguments: [],
    options: [{ name: "due" }, json],
    load: () => import("./follow-up.ts"),
  },
  { name: "undo", arguments: [{ name: "id", optional: true }], options: [json], load: () => import("./undo.ts") },
  {
    name: "sent",
    arguments: [],
    options: [json],
    load: () => import("./sent.ts"),
  },
  {
    name: "coach",
    arguments: [{ name: "file", optional: true, many: true }],
    options: [
      { name: "format", value: "FORMAT", choices: ["text", "json", "sarif"] },
      network,
      { name: "plan", value: "PLAN", choices: ["basic", "paid"] },
      { name: "to", value: "NAME" },
      noteLanguage,
      json,
    ],
    load: () => import("./coach.ts"),
  },
  {
    name: "appraise",
    arguments: [{ name: "text", optional: true, many: true }],
    options: [jsonl, network, noteLanguage, json],
    load: () => import("./appraise.ts"),
  },
  {
    name: "advise",
    arguments: [{ name: "file", optional: true }],
    options: [jsonl, { name: "policy", value: "POLICY" }],
    load: () => import("./advise.ts"),
  },
  {
    name: "rules",
    arguments: [
      { name: "what", optional: true, choices: ["show", "use", "replay", "check", "undo"] },
      { name: "policy", optional: true },
    ],
    options: [{ name: "yaml" }, json],
    load: () => import("./rules.ts"),
  },
  {
    name: "phrases",
    arguments: [
      { name: "what", optional: true, choices: ["show", "add", "check", "remove", "undo"] },
      { name: "which", optional: true },
    ],
    options: [
      { name: "language", value: "CODE", choices: ["fr", "en", "de", "es", "it", "pt", "nl"] },
      { name: "register", value: "ADDRESS", choices: ["formal", "familiar"] },
      json,
    ],
    load: () => import("./phrases.ts"),
  },
  {
    name: "recognise",
    arguments: [],
    options: [
      { name: "memory", value: "FILE" },
      { name: "requests", value: "FILE" },
    ],
    load: () => import("./recognise.ts"),
  },
  {
    name: "read",
    arguments: [{ name: "path", many: true }],
    options: [{ name: "owner", value: "NAME", many: true }, { name: "first-mail" }],
    load: () => import("./read.ts"),
  },
  {
    name: "export",
    arguments: [{ name: "file", optional: true }],
    options: [
      { name: "circle", value: "NAME" },
      { name: "format", value: "FORMAT", choices: ["vcard", "csv"] },
    ],
    load: () => import("./export.ts"),
  },
  {
    name: "erase",
    arguments: [{ name: "person", optional: true }],
    options: [{ name: "all" }, { name: "yes", short: "y" }],
    load: () => import("./erase.ts"),
  },
  {
    name: "forgotten",
    arguments: [],
    options: [{ name: "lift" }, json],
    load: () => import("./forgotten.ts"),
  },
  { name: "backup", arguments: [{ name: "file" }], options: [], load: () => import("./backup.ts") },
  {
    name: "restore",
    arguments: [{ name: "file" }],
    options: [{ name: "yes", short: "y" }],
    load: () => import("./restore.ts"),
  },
  { name: "doctor", arguments: [], options: [json], load: () => import("./doctor.ts") },
];
