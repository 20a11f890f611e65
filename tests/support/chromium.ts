import { existsSync } from 'node:fs';

const places = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Debian's Chromium, or the one that `CHROMIUM_PATH` names; undefined where there is none. */
export const chromiumPath = places.find((path) => path !== undefined && existsSync(path));

/** It draws in software and asks nothing of the network by itself. */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
