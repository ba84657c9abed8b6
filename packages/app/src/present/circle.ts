import { isSuggestedCircle } from "@entregent/engine";
import type { CirclesDocument } from "../use-cases/circle-settings.ts";
import type { Speaker } from "./speaker.ts";

/** The owner's name for a circle, else ours, else its id. */
export function circleName(
  id: string,
  { circles }: Pick<CirclesDocument, "circles">,
  { say, language }: Speaker,
): string {
  const own = circles[id]?.name;
  if (own) return own;
  if (!isSuggestedCircle(id)) return id;
  const [kind = "", value = ""] = id.split(":");
  if (kind === "language") {
    const names = new Intl.DisplayNames(language, { type: "language", fallback: "code" });
    return say("circle.language", { language: /^[a-z]{2,3}$/.test(value) ? (names.of(value) ?? value) : value });
  }
  return say(`circle.${kind}`, kind === "network" ? { network: say(`network.${value}`) } : {});
}
