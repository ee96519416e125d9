vcl 4.1;

backend default { .host = "127.0.0.1"; .port = "@PORT@"; }

acl newsroom { "127.0.0.1"; }

sub vcl_recv {
  if (req.method == "PURGE") {
    if (client.ip !~ newsroom) { return (synth(405)); }
    ban("obj.http.Surrogate-Key ~ (^|\s)(" + regsuball(req.http.Surrogate-Key, " ", "|") + ")(\s|$)");
    return (synth(204));
  }
}
