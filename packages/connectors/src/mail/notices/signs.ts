import type { Network } from "@entregent/engine";
import type { NetworkSigns } from "./templates.ts";

/** What the networks' notices look like apart from their words. Mastodon has no host of its own: its `List-ID` tells it. */
export const networkSigns: readonly NetworkSigns[] = [
  {
    network: "linkedin",
    brand: "linkedin",
    mailHosts: ["linkedin.com"],
    linkHosts: ["linkedin.com", "lnkd.in", "licdn.com"],
    headers: [/^x-linkedin-/u],
  },
  {
    network: "instagram",
    brand: "instagram",
    mailHosts: ["instagram.com"],
    linkHosts: ["instagram.com", "ig.me", "cdninstagram.com", "facebook.com", "fbcdn.net", "meta.com"],
    headers: [],
  },
  {
    network: "facebook",
    brand: "facebook",
    mailHosts: ["facebookmail.com", "facebook.com"],
    linkHosts: ["facebook.com", "facebookmail.com", "fb.com", "fb.me", "fbcdn.net", "fbsbx.com", "meta.com"],
    headers: [/^x-facebook/u],
  },
  {
    network: "xing",
    brand: "xing",
    mailHosts: ["xing.com", "openbc.com"],
    linkHosts: ["xing.com", "xing.to", "openbc.com", "xingassets.com"],
    headers: [],
  },
  {
    network: "viadeo",
    brand: "viadeo",
    mailHosts: ["viadeo.com", "viaduc.com", "viadeo.journaldunet.com"],
    linkHosts: ["viadeo.com", "viaduc.com", "viadeo.journaldunet.com"],
    headers: [],
  },
  {
    network: "x",
    brand: "twitter",
    mailHosts: ["x.com", "twitter.com"],
    linkHosts: ["x.com", "twitter.com", "t.co", "twimg.com"],
    headers: [],
  },
];

/** Where any network may link to besides: shops for its programs. */
export const neutralHosts: readonly string[] = ["apple.com", "google.com", "itunes.com", "aka.ms", "w3.org"];

export function signsOf(network: Network): NetworkSigns | null {
  return networkSigns.find((signs) => signs.network === network) ?? null;
}
