// Invented cases of property tests are the same in every run, so that a change is what breaks a test, not the day.
// PROPERTY_SEED=random, or a number, tries others: do so after a change of what reads hostile input.
import { configureGlobal } from "fast-check";

const wanted = process.env["PROPERTY_SEED"];
if (wanted !== "random") configureGlobal({ seed: Number(wanted ?? 1) });
