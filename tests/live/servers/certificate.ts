import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A certificate for this machine's own loopback that no system trusts, with its key, as files. */
export async function makeCertificate(folder: string): Promise<{ cert: string; key: string; pem: string }> {
  const cert = join(folder, "cert.pem");
  const key = join(folder, "key.pem");
  const names = "subjectAltName=DNS:localhost,IP:127.0.0.1";
  const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const about = ["-days", "2", "-subj", "/CN=localhost", "-addext", names];
  execFileSync("openssl", ["req", "-x509", ...kind, ...about, "-keyout", key, "-out", cert], { stdio: "ignore" });
  return { cert, key, pem: await readFile(cert, "utf8") };
}
