<#ftl output_format="undefined">
{
  "id": "/",
  "lang": "vi",
  "name": "${text("site.name")?json_string}",
  "short_name": "${text("site.name")?json_string}",
  "description": "${text("site.description")?json_string}",
  "start_url": "/",
  "scope": "/",
  "display": "standalone",
  "background_color": "#ffffff",
  "theme_color": "#0b4a8c",
  "icons": [
    {"src": "${frame.asset("emblem.svg")}", "sizes": "any", "type": "image/svg+xml"},
    {"src": "${frame.asset("icon-192.png")}", "sizes": "192x192", "type": "image/png"},
    {"src": "${frame.asset("icon-512.png")}", "sizes": "512x512", "type": "image/png"},
    {"src": "${frame.asset("icon-maskable-512.png")}", "sizes": "512x512", "type": "image/png", "purpose": "maskable"}
  ]
}
