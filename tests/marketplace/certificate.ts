import { generate } from 'selfsigned';

/** A throw-away self-signed certificate for these host names, as PEM. Browsers are told to accept it. */
export async function makeCertificate(hosts: string[]): Promise<{ key: string; cert: string }> {
  const pems = await generate([{ name: 'commonName', value: 'Parley demo shop' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: hosts.map((host) => ({ type: 2, value: host })) },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}
