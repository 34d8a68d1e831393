"""A Jupyter client that begins as soon as the kernel has answered.

Jupyter's own waits for 0.2 s of silence first, which is longer than a forked kernel takes to start.
"""

import time
from queue import Empty

from jupyter_client.asynchronous.client import AsyncKernelClient


class PromptClient(AsyncKernelClient):
    """Ready when both the answer and a first word on the open channel have come."""

    async def _async_wait_for_ready(self, timeout: float | None = None) -> None:
        """Returns when the kernel is ready; RuntimeError where it dies or takes too long."""
        end = time.monotonic() + (timeout or float("inf"))
        while True:
            self.kernel_info()
            try:
                reply = await self.shell_channel.get_msg(timeout=1)
                await self.iopub_channel.get_msg(timeout=0.2)
            except Empty:
                if not await self._async_is_alive():
                    raise RuntimeError("The kernel died before it answered") from None
                if time.monotonic() > end:
                    raise RuntimeError(f"The kernel did not answer in {timeout} seconds") from None
            else:
                self._handle_kernel_info_reply(reply)
                return

    wait_for_ready = _async_wait_for_ready
