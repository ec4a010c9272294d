"""What programs read, over the HTTP API: plain values where pages get words."""
