const unused = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
];

const always = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Origin-Agent-Cluster": "?1",
  "Permissions-Policy": unused.map((feature) => `${feature}=()`).join(", "),
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

/** What every response carries, whoever writes it: Hono, tRPC or Next. */
export function securityHeaders(of: { readonly policy: string; readonly secure: boolean }): Record<string, string> {
  return {
    ...always,
    "Content-Security-Policy": of.policy,
    ...(of.secure && { "Strict-Transport-Security": "max-age=31536000" }),
  };
}
