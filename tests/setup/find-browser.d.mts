/** Path of an installed browser, or undefined. */
export declare function findBrowser(kind: 'chromium' | 'firefox'): string | undefined;
