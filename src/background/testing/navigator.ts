// Workers have a navigator, and Node has none before version 21. Import it where the background is tested.
if (!globalThis.navigator) {
  const navigator = { userAgent: 'Mozilla/5.0 Chrome/140.0', languages: ['en'], onLine: true };
  Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
}

export {};
