"""The GPU engine: real video models by torch and diffusers. Nothing outside this folder imports either."""
