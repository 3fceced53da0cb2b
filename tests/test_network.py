"""Whether there is a way to the server is told before anything is asked of it."""

import pytest

from kiosk.clock import SystemClock
from kiosk.findings import Grade, network
from kiosk.network import NoNetwork, address_towards
from kiosk.settings import Settings


def test_the_own_address_on_the_way_is_told_and_nobody_need_listen_there() -> None:
    assert address_towards("http://127.0.0.1:9") == "127.0.0.1"


@pytest.mark.parametrize("server", ["https://nobody..invalid", "https://" + "x" * 70 + ".invalid"])
def test_a_name_that_nobody_can_know_is_told_with_what_to_check(server: str) -> None:
    with pytest.raises(NoNetwork, match=r"Nobody knows the name .*\. Check cable, Wi-Fi and the address"):
        address_towards(server)


def test_where_the_system_knows_no_way_there_is_no_network() -> None:
    with pytest.raises(NoNetwork, match=r"has no network\. Check cable and Wi-Fi\."):
        address_towards("http://255.255.255.255")  # datagrams to all are refused unless they are asked for


def test_without_a_way_scanning_goes_on_which_is_no_fault(tmp_path) -> None:
    told = network(Settings(data=tmp_path, server="https://nobody..invalid", api_key="x" * 20), SystemClock())
    assert (told.what, told.grade) == ("Network", Grade.WARNING)
    assert told.sentence.endswith("Captures are saved and sent later.")
    found = network(Settings(data=tmp_path, server="http://127.0.0.1:9", api_key="x" * 20), SystemClock())
    assert (found.grade, found.sentence) == (Grade.OK, "This kiosk has the address 127.0.0.1.")
