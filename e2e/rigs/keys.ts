/** The keys that a manifest asks for, to open the popup: "Alt+Shift+J". Whether the browser gives them shows when they are pressed. */
export function keysOf(manifest: {
  commands: Record<'_execute_action', { suggested_key: { default: string } }>;
}): string {
  return manifest.commands._execute_action.suggested_key.default;
}
