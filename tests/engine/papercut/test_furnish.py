from engine.base import Scene, SceneSubject
from engine.papercut.furnish import furnished
from engine.papercut.reading import read


def names(scene: Scene) -> list[str]:
    return [subject.name for subject in scene.subjects]


def test_who_sits_at_a_table_gets_a_seat_and_what_they_eat_stands_on_the_table() -> None:
    scene = furnished(read("A child sits at a table and eats soup in a kitchen"))
    by_name = {subject.name: subject for subject in scene.subjects}
    assert (by_name["child"].relation, by_name["child"].relation_to) == ("on", "chair")
    assert (by_name["soup"].relation, by_name["soup"].relation_to) == ("on", "table")


def test_a_driver_outdoors_drives_and_one_in_a_kitchen_does_not() -> None:
    assert names(furnished(read("A taxi driver drives through New York at night"))) == ["taxi driver", "taxi"]
    indoors = Scene(subjects=(SceneSubject("person", action="drive"),), place="kitchen")
    assert names(furnished(indoors)) == ["person"]


def test_whoever_stands_on_a_seat_sits_and_whoever_dances_is_beside_it() -> None:
    sofa = SceneSubject("sofa")
    sits = furnished(Scene(subjects=(SceneSubject("woman", action="look", relation="on", relation_to="sofa"), sofa))).subjects[0]
    assert sits.action == "sit"
    dances = furnished(Scene(subjects=(SceneSubject("boy", action="dance", relation="on", relation_to="sofa"), sofa))).subjects[0]
    assert dances.relation == ""


def test_the_kite_flies_not_the_child() -> None:
    assert furnished(read("A child flies a red kite on a hill")).subjects[0].action != "fly"


def test_what_is_looked_at_is_no_place_and_a_shore_is_of_its_lake() -> None:
    assert read("A child looks up at the sky on a hill").place == "hill"
    assert read("A fox smiles on the shore of a frozen lake").place == "frozen lake"
    assert read("A robot with round eyes plants a tree").subjects[0].action == "plant"


def test_whoever_rides_and_nothing_is_said_of_what_has_something_to_ride() -> None:
    assert names(furnished(read("A cyclist rides through the city"))) == ["cyclist", "bicycle"]
    assert names(furnished(read("A cowboy rides across the desert"))) == ["cowboy", "horse"]
    assert names(furnished(read("A surfer rides a huge wave"))) == ["surfer"]
